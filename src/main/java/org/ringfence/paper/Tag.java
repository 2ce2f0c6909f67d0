package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of the structure that is read aloud. Its children stand in reading order: elements,
 * and stretches of marked content on a page.
 */
final class Tag {

  /** The marked content of number {@code id} on page {@code page}, both counted from 0. */
  record Marked(int page, int id) {}

  /** Marks what is not read aloud: rules, backgrounds, page furniture. Part of no structure. */
  static final Tag ARTIFACT = new Tag("Artifact");

  private String type;
  private final List<Tag> children = new ArrayList<>(0);
  private final List<Marked> marks = new ArrayList<>(1);
  private String scope = "";
  private String alternative = "";
  private float[] bounds = {};

  private Tag(String type) {
    this.type = type;
  }

  static Tag document() {
    return new Tag("Document");
  }

  /** A new last child. An element holds either elements or marked content, not both. */
  Tag child(String childType) {
    var child = new Tag(childType);
    children.add(child);
    return child;
  }

  /** Makes a table cell the name of its row. */
  Tag asRowHeader() {
    type = "TH";
    return withScope("Row");
  }

  Tag withScope(String newScope) {
    scope = newScope;
    return this;
  }

  Tag withAlternative(String says) {
    alternative = says;
    return this;
  }

  void marked(int page, int id) {
    marks.add(new Marked(page, id));
  }

  /** Where a figure is on its page: left, bottom, right, top. */
  void bound(float left, float bottom, float right, float top) {
    bounds =
        bounds.length == 0
            ? new float[] {left, bottom, right, top}
            : new float[] {
              Math.min(bounds[0], left),
              Math.min(bounds[1], bottom),
              Math.max(bounds[2], right),
              Math.max(bounds[3], top)
            };
  }

  String type() {
    return type;
  }

  List<Tag> children() {
    return children;
  }

  List<Marked> marks() {
    return marks;
  }

  String scope() {
    return scope;
  }

  String alternative() {
    return alternative;
  }

  float[] bounds() {
    return bounds;
  }
}
