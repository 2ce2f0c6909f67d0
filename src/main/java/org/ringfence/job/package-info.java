/** Work that can be watched and cancelled; no toolkit. */
package org.ringfence.job;
