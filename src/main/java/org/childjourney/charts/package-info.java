/**
 * Figures drawn as lines, bars, slopes and time lines, each with the same in words: for
 * reports, and for documents that a family can understand.
 */
@ApplicationModule(displayName = "Charts")
package org.childjourney.charts;

import org.springframework.modulith.ApplicationModule;
