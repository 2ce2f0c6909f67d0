package org.ringfence.job;

/** Work that takes longer than a blink: it reports progress and can be cancelled between steps. */
@FunctionalInterface
public interface Job<T> {

  T run(Progress progress) throws Exception;
}
