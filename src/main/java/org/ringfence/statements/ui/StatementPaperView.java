package org.ringfence.statements.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Words;

/** A statement's pages below one another, as wide as the window or as large as one likes. */
final class StatementPaperView implements Screen {

  private final StatementPaperViewModel model;
  private final PaperZoom zoom = new PaperZoom();
  private final PaperSheets sheets;
  private final Shortcut print;
  private final Shortcut save;
  private final Shortcut larger = key(KeyCode.EQUALS, "Show the paper larger", zoom::larger);
  private final Shortcut smaller = key(KeyCode.MINUS, "Show the paper smaller", zoom::smaller);
  private final Shortcut fit =
      key(KeyCode.DIGIT0, "Show the paper as wide as the window", zoom::fitWidth);
  private final Page page;

  StatementPaperView(StatementPaperViewModel model) {
    this.model = model;
    print = Shortcut.of("Shortcut+P", "Print the statement", model::print);
    save = Shortcut.of("Shortcut+S", "Save the statement as a PDF", model::save);
    sheets = new PaperSheets(model.pages(), zoom);
    page =
        Page.filling(
                new PageHeader(model.title())
                    .subtitle(model.standingProperty())
                    .actions(
                        Buttons.keys(Buttons.primary("_Print…", model::print), print),
                        percent(),
                        Buttons.keys(
                            Buttons.icon(Material2OutlinedMZ.ZOOM_OUT, "Smaller", zoom::smaller),
                            smaller),
                        Buttons.keys(
                            Buttons.icon(Material2OutlinedMZ.ZOOM_IN, "Larger", zoom::larger),
                            larger),
                        Buttons.keys(Buttons.plain("_Fit the width", zoom::fitWidth), fit),
                        Buttons.keys(Buttons.plain("_Save as PDF…", model::save), save)))
            .banner(model.noticeProperty())
            .add(sheets);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::otherKeys);
    zoom.percentProperty().subscribe(this::draw);
    sheets.sceneProperty().subscribe(this::draw);
  }

  private static Shortcut key(KeyCode code, String says, Runnable act) {
    return new Shortcut(
        new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
        says,
        act);
  }

  /** Sharp on a screen with more than one dot a pixel too. */
  private void draw() {
    var window = sheets.getScene() == null ? null : sheets.getScene().getWindow();
    if (window != null) {
      model.drawFor(zoom.pixelsAPoint() * window.getOutputScaleX());
    }
  }

  private Label percent() {
    var percent = Words.muted("");
    percent.textProperty().bind(zoom.percentProperty().map("%d%%"::formatted));
    percent.setMinWidth(Region.USE_PREF_SIZE);
    return percent;
  }

  // The plus of most keyboards is on the key of the equals sign; others, and number pads, have keys
  // of their own.
  private void otherKeys(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, ADD -> zoom.larger();
      case SUBTRACT -> zoom.smaller();
      case NUMPAD0 -> zoom.fitWidth();
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public String title() {
    return model.title();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public void focusFirst() {
    sheets.requestFocus();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(print, save, larger, smaller, fit);
  }
}
