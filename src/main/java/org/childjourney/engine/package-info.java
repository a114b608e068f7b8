/**
 * The one place that configures the process engine: how forms are read, what may be
 * stored, how refusals are worded.
 */
@ApplicationModule(displayName = "Process engine")
package org.childjourney.engine;

import org.springframework.modulith.ApplicationModule;
