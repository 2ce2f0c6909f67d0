package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;

/** Writes the tags as the PDF's structure tree, with the way back from each mark on a page. */
final class StructureTree {

  private final PdfFile file;
  private final List<Integer> pages;

  /** For each page, the element of each of its marks. */
  private final List<List<Integer>> parents;

  /**
   * @param pages the numbers of the pages' objects, in order
   */
  StructureTree(PdfFile file, List<Integer> pages) {
    this.file = file;
    this.pages = pages;
    this.parents = pages.stream().<List<Integer>>map(_ -> new ArrayList<>()).toList();
  }

  /** The number of the tree's root. */
  int write(Tag document) {
    int root = file.number();
    int top = file.number();
    element(document, top, root);
    int parentTree = parentTree();
    file.object(root)
        .write("<</Type/StructTreeRoot/K ")
        .reference(top)
        .write("/ParentTree ")
        .reference(parentTree)
        .write("/ParentTreeNextKey ")
        .whole(pages.size())
        .write(">>");
    return root;
  }

  private int parentTree() {
    var ofPages = parents.stream().map(this::parents).toList();
    int number = file.number();
    var tree = file.object(number).write("<</Nums[");
    for (int page = 0; page < pages.size(); page++) {
      tree.whole(page).reference(ofPages.get(page)).write(" ");
    }
    tree.write("]>>");
    return number;
  }

  private int parents(List<Integer> elements) {
    int number = file.number();
    var list = file.object(number).write("[");
    elements.forEach(element -> list.reference(element).write(" "));
    list.write("]");
    return number;
  }

  private void element(Tag tag, int number, int parent) {
    var children = tag.children();
    var numbers = new int[children.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = file.number();
    }
    var element = file.object(number).write("<</S/").write(tag.type());
    element.write("/P ").reference(parent);
    if (!tag.alternative().isEmpty()) {
      element.write("/Alt").write(PdfText.of(tag.alternative()));
    }
    if (!tag.scope().isEmpty()) {
      element.write("/A<</O/Table/Scope/").write(tag.scope()).write(">>");
    }
    if (tag.bounds().length > 0) {
      element.write("/A<</O/Layout/BBox[");
      for (float bound : tag.bounds()) {
        element.number(bound);
      }
      element.write("]>>");
    }
    kids(tag, number, numbers, element);
    element.write(">>");
    for (int i = 0; i < numbers.length; i++) {
      element(children.get(i), numbers[i], number);
    }
  }

  private void kids(Tag tag, int number, int[] children, ContentBytes element) {
    var marks = tag.marks();
    if (marks.size() == 1) {
      var mark = marks.getFirst();
      element.write("/Pg ").reference(pages.get(mark.page())).write("/K ").whole(mark.id());
      belongsTo(number, mark);
    } else if (!marks.isEmpty() || children.length > 0) {
      element.write("/K[");
      for (var mark : marks) {
        element.write("<</Type/MCR/Pg ").reference(pages.get(mark.page()));
        element.write("/MCID ").whole(mark.id()).write(">>");
        belongsTo(number, mark);
      }
      for (int child : children) {
        element.reference(child).write(" ");
      }
      element.write("]");
    }
  }

  private void belongsTo(int element, Tag.Marked mark) {
    var elements = parents.get(mark.page());
    while (elements.size() <= mark.id()) {
      elements.add(0);
    }
    elements.set(mark.id(), element);
  }
}
