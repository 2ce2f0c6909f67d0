package org.ringfence.movein.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.EmptyState;
import org.ringfence.ui.kit.FilePage;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;

/** Bring in a workbook: choose it, see what is wrong or what would be added, then do it. */
final class MoveInView implements Screen {

  private static final String TITLE = "Bring in a workbook";

  private final MoveInViewModel model;
  private final Shortcut choose;
  private final Shortcut again;
  private final Shortcut bringIn;
  private final FilePage page;

  MoveInView(MoveInViewModel model) {
    this.model = model;
    choose = Shortcut.of("Shortcut+O", "Choose a workbook", model::choose);
    again = Shortcut.of("Shortcut+L", "Look at the same workbook again", model::lookAgain);
    bringIn = Shortcut.of("Shortcut+Enter", "Bring the workbook in", model::bringIn);
    page = new FilePage(TITLE, model.noticeProperty(), model.busyProperty(), model::drop);
    model.stepProperty().addListener((seen, before, now) -> show(now));
    show(model.stepProperty().get());
  }

  private void show(Step step) {
    var header = page.header();
    switch (step) {
      case Step.Choosing() -> {
        header.subtitle("The records that your office keeps in a spreadsheet");
        header.quiet(saveEmpty());
        page.show(choosing());
      }
      case Step.Wrong(var file, _) -> {
        header.subtitle(file.getFileName() + " · nothing was changed");
        header.actions(lookAgain(), chooseAnother());
        page.show(new ProblemsPart(model));
      }
      case Step.Ready(var file, var report) -> {
        header.subtitle(file.getFileName() + " · " + AdditionsPart.inWords(report));
        if (model.canBringIn()) {
          header.actions(bringIn(), chooseAnother());
        } else {
          header.quiet(chooseAnother());
        }
        page.show(new AdditionsPart(report));
      }
    }
    if (page.isUp()) {
      focusFirst();
    }
  }

  private Node choosing() {
    var choosing =
        new EmptyState(
                Material2OutlinedAL.FILE_UPLOAD,
                "Choose the workbook, or drop it here",
                "It is checked from end to end before anything is stored. If one row is wrong,"
                    + " nothing is brought in, and you see the sheet, the row and what to do."
                    + " Bringing in the same workbook again adds nothing.")
            .action(
                Buttons.keys(
                    Buttons.with(
                        Material2OutlinedAL.FOLDER_OPEN,
                        Buttons.primary("_Choose a workbook…", model::choose)),
                    choose));
    choosing.getStyleClass().add("drop-area");
    return choosing;
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
    return page.node();
  }

  /**
   * On the one clear action, so that Enter does it; on the list while there are problems; on the
   * way on when a workbook has just been brought in.
   */
  @Override
  public void focusFirst() {
    switch (model.stepProperty().get()) {
      case Step.Choosing() when model.noticeProperty().get() instanceof Notice.Done ->
          page.focusNotice();
      case Step.Choosing() -> Focus.first(page.part());
      case Step.Wrong _ -> ((ProblemsPart) page.part()).focusList();
      case Step.Ready _ -> page.focusAction();
    }
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(choose, again, bringIn);
  }
}
