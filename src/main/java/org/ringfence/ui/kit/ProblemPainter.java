package org.ringfence.ui.kit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.problem.Problem;

/**
 * Paints problems beside the fields they belong to: a red edge, and under the field an icon and the
 * sentence. It decides nothing; what is wrong comes from the domain.
 */
public final class ProblemPainter {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final ObservableList<Problem> problems;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private record Place(Control control, Label line, String help) {}

  public ProblemPainter(ObservableList<Problem> problems) {
    this.problems = problems;
    problems.addListener((ListChangeListener<Problem>) change -> paint());
  }

  /**
   * Paints the problems of {@code field} on its control.
   *
   * @return the line that says them; put it under or beside the control. It takes no room while
   *     nothing is wrong.
   */
  public Label field(String field, Control control) {
    var line = Words.of("", "problem-line");
    line.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
    var help = control.getAccessibleHelp() == null ? "" : control.getAccessibleHelp();
    places.put(key(field), new Place(control, line, help));
    paint();
    return line;
  }

  /** A field that is no longer on screen. */
  public void forget(String field) {
    places.remove(key(field));
  }

  /** True when a field on screen shows the problem. */
  public boolean shows(Problem problem) {
    return places.containsKey(key(problem.field()));
  }

  /** True when the field that shows the problem can be seen. */
  boolean isInSight(Problem problem) {
    return Stream.<Node>iterate(controlOf(problem), Objects::nonNull, Node::getParent)
            .allMatch(Node::isVisible)
        && shows(problem);
  }

  private Control controlOf(Problem problem) {
    var place = places.get(key(problem.field()));
    return place == null ? null : place.control();
  }

  /** Puts the focus in the first field that is wrong. */
  public void focusFirstWrong() {
    places.values().stream()
        .filter(place -> place.line().isVisible())
        .findFirst()
        .ifPresent(place -> place.control().requestFocus());
  }

  private void paint() {
    places.forEach(
        (field, place) -> {
          var says =
              problems.stream()
                  .filter(problem -> key(problem.field()).equals(field))
                  .map(Problem::says)
                  .collect(Collectors.joining("\n"));
          place.line().setText(says);
          place.line().setVisible(!says.isEmpty());
          place.line().setManaged(!says.isEmpty());
          place.control().pseudoClassStateChanged(WRONG, !says.isEmpty());
          place.control().setAccessibleHelp((says + " " + place.help()).strip());
        });
  }

  private static String key(String field) {
    return field.toLowerCase(Locale.UK);
  }
}
