package org.ringfence.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.FilterChips;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Words;

/** How the program looks to this user of this computer. */
public final class SettingsView implements Screen {

  private final Page page;

  public SettingsView(SettingsViewModel model) {
    var sizes =
        new FilterChips<>(
            "Text size", model.textSizes(), percent -> percent + "%", model.textPercentProperty());
    var looks = new FilterChips<>("Colours", model.looks(), Object::toString, model.lookProperty());
    page =
        Page.scrolling(
                new PageHeader("Settings")
                    .subtitle("For you on this computer; the book stays as it is"))
            .add(
                new Section(
                        "Text size",
                        Words.muted(
                            "Everything grows with the text. Ctrl and + makes it larger, Ctrl and"
                                + " - smaller, on every screen."),
                        sizes)
                    .card())
            .add(
                new Section(
                        "Colours",
                        Words.muted(
                            "High contrast is white on black, with yellow for where you are."),
                        looks)
                    .card())
            .add(new Section("How it looks", sample()).card());
  }

  private static Node sample() {
    var sample =
        new VBox(
            Words.heading("Available: £1,234.50"),
            Words.text("Able Taxis, invoice A-0001, paid on 31/10/2026."),
            Words.muted("Less important words look like this."));
    sample.getStyleClass().add("sample");
    return sample;
  }

  @Override
  public String title() {
    return "Settings";
  }

  @Override
  public Node node() {
    return page;
  }
}
