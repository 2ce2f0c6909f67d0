package org.ringfence.movein.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.EmptyState;
import org.ringfence.ui.kit.FileDrop;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;

/** Bring in a workbook: choose it, see what is wrong or what would be added, then do it. */
public final class MoveInView implements Screen {

  private static final String TITLE = "Bring in a workbook";

  private final MoveInViewModel model;
  private final Shortcut choose;
  private final Shortcut again;
  private final Shortcut bringIn;
  private final PageHeader header = new PageHeader(TITLE);
  private final StackPane body = new StackPane();
  private final Page page;

  public MoveInView(MoveInViewModel model) {
    this.model = model;
    choose = Shortcut.of("Shortcut+O", "Choose a workbook", model::choose);
    again = Shortcut.of("Shortcut+L", "Look at the same workbook again", model::lookAgain);
    bringIn = Shortcut.of("Shortcut+Enter", "Bring the workbook in", model::bringIn);
    page =
        Page.filling(header)
            .banner(model.noticeProperty())
            .add(body)
            .busy(model.busyProperty(), "One moment. What is done, and Stop, stand below.");
    FileDrop.on(page, model::drop);
    model.stepProperty().addListener((seen, before, now) -> show(now));
    show(model.stepProperty().get());
  }

  private void show(Step step) {
    switch (step) {
      case Step.Choosing() -> {
        header.subtitle("The records that your office keeps in a spreadsheet");
        header.quiet(saveEmpty());
        fill(choosing());
      }
      case Step.Wrong(var file, _) -> {
        header.subtitle(file.getFileName() + " · nothing was changed");
        header.actions(lookAgain(), chooseAnother());
        fill(new ProblemsPart(model));
      }
      case Step.Ready(var file, var report) -> {
        header.subtitle(file.getFileName() + " · " + AdditionsPart.inWords(report));
        if (model.canBringIn()) {
          header.actions(bringIn(), chooseAnother());
        } else {
          header.quiet(chooseAnother());
        }
        fill(new AdditionsPart(report));
      }
    }
    if (page.getScene() != null) {
      focusFirst();
    }
  }

  private void fill(Node part) {
    VBox.setVgrow(body, Priority.ALWAYS);
    body.getChildren().setAll(part);
  }

  private Node choosing() {
    return new EmptyState(
            Material2OutlinedAL.FILE_UPLOAD,
            "Choose the workbook, or drop it here",
            "It is checked from end to end before anything is stored. If one row is wrong, nothing"
                + " is brought in, and you see the sheet, the row and what to do. Bringing in the"
                + " same workbook again adds nothing.")
        .action(
            Buttons.keys(
                Buttons.with(
                    Material2OutlinedAL.FOLDER_OPEN,
                    Buttons.primary("_Choose a workbook…", model::choose)),
                choose));
  }

  private Button saveEmpty() {
    return Buttons.with(
        Material2OutlinedMZ.SAVE_ALT, Buttons.plain("_Save an empty workbook…", model::saveEmpty));
  }

  private Button chooseAnother() {
    return Buttons.keys(Buttons.plain("_Choose another…", model::choose), choose);
  }

  private Button lookAgain() {
    return Buttons.keys(
        Buttons.with(Material2OutlinedMZ.REFRESH, Buttons.primary("_Look again", model::lookAgain)),
        again);
  }

  private Button bringIn() {
    return Buttons.keys(
        Buttons.with(
            Material2OutlinedMZ.MOVE_TO_INBOX, Buttons.primary("_Bring it in", model::bringIn)),
        bringIn);
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public Node node() {
    return page;
  }

  /** On the one clear action, so that Enter does it; on the list while there are problems. */
  @Override
  public void focusFirst() {
    switch (model.stepProperty().get()) {
      case Step.Choosing() -> Focus.first(body);
      case Step.Wrong _ -> ((ProblemsPart) body.getChildren().getFirst()).focusList();
      case Step.Ready _ ->
          page.lookupAll(".button.accent").stream()
              .filter(Node::isVisible)
              .findFirst()
              .ifPresentOrElse(Node::requestFocus, () -> Focus.first(body));
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(choose, again, bringIn);
  }
}
