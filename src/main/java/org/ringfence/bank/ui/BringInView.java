package org.ringfence.bank.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.FilePage;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;

/** Bring in a statement: choose the file, see what it holds, then do it. */
final class BringInView implements Screen {

  private static final String TITLE = "Bring in a statement";

  private final BringInViewModel model;
  private final Shortcut choose;
  private final Shortcut columns;
  private final Shortcut bringIn;
  private final FilePage page;

  BringInView(BringInViewModel model) {
    this.model = model;
    choose = Shortcut.of("Shortcut+O", "Choose the bank’s file", model::choose);
    columns = Shortcut.of("Shortcut+L", "Say what the columns hold", model::nameColumns);
    bringIn = Shortcut.of("Shortcut+Enter", "Go on with the file", this::goOn);
    page = new FilePage(TITLE, model.noticeProperty(), model.busyProperty(), model::take);
    model.stepProperty().addListener((seen, before, now) -> show(now));
    show(model.stepProperty().get());
  }

  private void show(BringInStep step) {
    var header = page.header();
    switch (step) {
      case BringInStep.Choosing() -> {
        header.subtitle("Nothing is stored before you have seen what is in the file");
        header.quiet();
        page.show(new ChooseFilePart(model, choose));
      }
      case BringInStep.Naming(var file) -> {
        header.subtitle(file.getFileName() + " · say what its columns hold");
        header.actions(primary(), another());
        page.show(new ColumnsPart(model.columns(), model::readByColumns));
      }
      case BringInStep.Ready ready -> {
        header.subtitle(ready.fileName() + " · " + ready.preview().format().label());
        var wrong =
            Buttons.keys(Buttons.plain("These columns are _wrong…", model::nameColumns), columns);
        var others =
            ready.preview().format().isTable()
                ? new Node[] {wrong, another()}
                : new Node[] {another()};
        if (ready.addsSomething()) {
          header.actions(primary(), others);
        } else {
          header.quiet(others);
        }
        page.show(new FilePart(model, ready));
      }
    }
    if (page.isUp()) {
      focusFirst();
    }
  }

  private Button primary() {
    return Buttons.keys(
        Buttons.with(
            Material2OutlinedMZ.MOVE_TO_INBOX, Buttons.primary(model.action(), this::goOn)),
        bringIn);
  }

  private Button another() {
    return Buttons.plain("Choose _another", model::chooseAnother);
  }

  private void goOn() {
    switch (model.stepProperty().get()) {
      case BringInStep.Choosing() -> model.look();
      case BringInStep.Naming _ -> model.readByColumns();
      case BringInStep.Ready _ -> model.bringIn();
    }
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public Node node() {
    return page.node();
  }

  @Override
  public void reload() {
    model.load();
  }

  /** On what Enter goes on with; on the way on to matching when a file has just been brought in. */
  @Override
  public void focusFirst() {
    switch (page.part()) {
      case FilePart part when part.asksForBalance() -> part.focusBalance();
      case FilePart _ -> page.focusAction();
      case ChooseFilePart _ when model.noticeProperty().get() instanceof Notice.Done ->
          page.focusNotice();
      case ChooseFilePart part -> part.focusFile();
      case ColumnsPart part -> part.focusMissing();
      case Node part -> Focus.first(part);
    }
  }

  @Override
  public boolean isDirty() {
    return model.isDirty();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(choose, columns, bringIn);
  }
}
