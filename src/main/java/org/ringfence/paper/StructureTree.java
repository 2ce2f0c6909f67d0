package org.ringfence.paper;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the tags as the PDF's structure tree, with the way back from each mark on a page. */
final class StructureTree {

  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
  private static final COSName SCOPE = COSName.getPDFName("Scope");

  private final List<COSDictionary> pages;
  private final List<COSArray> parents;

  /**
   * @param pages the page dictionaries, in order
   */
  StructureTree(List<COSDictionary> pages) {
    this.pages = pages;
    this.parents = pages.stream().map(_ -> new COSArray()).toList();
  }

  COSDictionary write(Tag document) {
    var root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, element(document, root));
    var numbers = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      numbers.add(COSInteger.get(page));
      numbers.add(parents.get(page));
    }
    var parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parentTree);
    root.setInt(PARENT_TREE_NEXT_KEY, pages.size());
    return root;
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    var element = new COSDictionary();
    element.setItem(COSName.S, COSName.getPDFName(tag.type()));
    element.setItem(COSName.P, parent);
    if (!tag.alternative().isEmpty()) {
      element.setItem(COSName.ALT, new COSString(tag.alternative()));
    }
    if (!tag.scope().isEmpty()) {
      var attributes = attributes("Table");
      attributes.setItem(SCOPE, COSName.getPDFName(tag.scope()));
      element.setItem(COSName.A, attributes);
    }
    if (tag.bounds().length > 0) {
      var attributes = attributes("Layout");
      attributes.setItem(COSName.BBOX, rectangle(tag.bounds()));
      element.setItem(COSName.A, attributes);
    }
    children(tag, element);
    return element;
  }

  private void children(Tag tag, COSDictionary element) {
    if (tag.marks().size() == 1) {
      var mark = tag.marks().getFirst();
      element.setItem(COSName.PG, pages.get(mark.page()));
      element.setItem(COSName.K, COSInteger.get(mark.id()));
      parents.get(mark.page()).growToSize(mark.id() + 1);
      parents.get(mark.page()).set(mark.id(), element);
      return;
    }
    var kids = new COSArray();
    for (var mark : tag.marks()) {
      var reference = new COSDictionary();
      reference.setDirect(true);
      reference.setItem(COSName.TYPE, MCR);
      reference.setItem(COSName.PG, pages.get(mark.page()));
      reference.setInt(COSName.MCID, mark.id());
      kids.add(reference);
      parents.get(mark.page()).growToSize(mark.id() + 1);
      parents.get(mark.page()).set(mark.id(), element);
    }
    for (var child : tag.children()) {
      kids.add(element(child, element));
    }
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids);
    }
  }

  private static COSDictionary attributes(String owner) {
    var attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    return attributes;
  }

  private static COSArray rectangle(float[] bounds) {
    var rectangle = new COSArray();
    for (float bound : bounds) {
      rectangle.add(new COSFloat(Math.round(bound * 100) / 100f));
    }
    return rectangle;
  }
}
