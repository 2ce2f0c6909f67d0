/** Files that the program leaves behind: whole, or not at all. */
package org.ringfence.files;
