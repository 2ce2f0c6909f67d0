package org.ringfence.movein.ui;

import org.ringfence.movein.MoveIn;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Workplace;

/** Makes the screen to bring in a workbook and puts it on the routes. */
public final class MoveInScreens {

  private final MoveIn moveIn;
  private final Workplace at;

  public MoveInScreens(MoveIn moveIn, Workplace at) {
    this.moveIn = moveIn;
    this.at = at;
  }

  public void addTo(Routes routes) {
    routes.add(Places.MovingIn.class, to -> movingIn());
  }

  /** A new screen on which nothing is chosen yet. */
  public MoveInView movingIn() {
    return new MoveInView(new MoveInViewModel(moveIn, at));
  }
}
