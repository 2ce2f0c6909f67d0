/**
 * The same use cases as the screens, from a terminal: {@link org.ringfence.cli.Ringfence} reads the
 * command line, each command is a class. What a command says goes to standard output and nothing
 * else does; refusals go to standard error, one a line.
 *
 * <p>A new command is a class that extends {@code BookCommand} and a line in {@link
 * org.ringfence.cli.Ringfence}.
 */
package org.ringfence.cli;
