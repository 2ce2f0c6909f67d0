package org.ringfence.architecture.planted.bills;

import java.io.IOException;
import java.net.Socket;

/** Planted: opens a socket. */
final class CallingHome {
  void call() throws IOException {
    new Socket().close();
  }
}
