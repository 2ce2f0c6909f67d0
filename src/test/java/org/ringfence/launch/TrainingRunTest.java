package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {

  @Test
  void doesWhatItIsToDoAndLeavesThePapers(@TempDir Path folder) {
    assertThat(TrainingRun.train(folder)).isZero();
    assertThat(folder.resolve("statements")).isNotEmptyDirectory();
    assertThat(folder.resolve("returns")).isNotEmptyDirectory();
  }
}
