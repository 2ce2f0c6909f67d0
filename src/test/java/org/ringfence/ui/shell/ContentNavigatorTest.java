package org.ringfence.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.RecordingDialogs;
import org.ringfence.ui.kit.Screen;

/** What becomes of typed words when one goes elsewhere. */
class ContentNavigatorTest {

  /** A screen that says what the test wants it to. */
  private static final class Stub implements Screen {
    private final String title;
    private final boolean keepsDraft;
    private final Node node = new StackPane();
    private boolean dirty;
    private int reads;

    Stub(String title, boolean keepsDraft) {
      this.title = title;
      this.keepsDraft = keepsDraft;
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public Node node() {
      return node;
    }

    @Override
    public void reload() {
      reads++;
    }

    @Override
    public void focusFirst() {}

    @Override
    public boolean isDirty() {
      return dirty;
    }

    @Override
    public boolean keepsDraft() {
      return keepsDraft;
    }
  }

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final ContentNavigator navigator = new ContentNavigator(dialogs);
  private final List<Stub> moneyIn = new ArrayList<>();
  private final List<Stub> people = new ArrayList<>();

  @BeforeEach
  void routes() {
    navigator.routes().add(Places.MoneyIn.class, to -> made(moneyIn, "Money in", true));
    navigator.routes().add(Places.People.class, to -> made(people, "People", false));
  }

  private static Stub made(List<Stub> among, String title, boolean keepsDraft) {
    among.add(new Stub(title, keepsDraft));
    return among.getLast();
  }

  @Test
  void aDraftWaitsWhereItWasTyped() {
    navigator.goTo(new Places.MoneyIn());
    moneyIn.getFirst().dirty = true;
    navigator.goTo(new Places.People());
    assertThat(dialogs.asked()).isEmpty();
    navigator.goTo(new Places.MoneyIn());
    assertThat(navigator.screen()).contains(moneyIn.getFirst());
    assertThat(moneyIn).hasSize(1);
    assertThat(moneyIn.getFirst().reads).as("it reads what has changed since").isEqualTo(2);
    moneyIn.getFirst().dirty = false;
    navigator.goTo(new Places.People());
    navigator.back();
    assertThat(moneyIn).as("nothing typed, nothing kept").hasSize(2);
  }

  @Test
  void otherScreensAskBeforeTypedWordsAreLost() {
    navigator.goTo(new Places.People());
    people.getFirst().dirty = true;
    dialogs.declines();
    navigator.goTo(new Places.MoneyIn());
    assertThat(navigator.screen()).contains(people.getFirst());
    dialogs.confirms();
    navigator.goTo(new Places.MoneyIn());
    assertThat(navigator.screen()).contains(moneyIn.getFirst());
    assertThat(dialogs.asked()).containsOnly("Leave without saving?");
  }

  @Test
  void closingTheBookAsksForDraftsToo() {
    navigator.goTo(new Places.MoneyIn());
    moneyIn.getFirst().dirty = true;
    navigator.goTo(new Places.People());
    dialogs.declines();
    assertThat(navigator.mayClose()).isFalse();
    assertThat(dialogs.asked()).containsExactly("Close without saving?");
    dialogs.confirms();
    assertThat(navigator.mayClose()).isTrue();
    navigator.goTo(new Places.MoneyIn());
    moneyIn.getFirst().dirty = false;
    assertThat(navigator.mayClose()).as("nothing is left to lose").isTrue();
    assertThat(dialogs.asked()).hasSize(2);
  }
}
