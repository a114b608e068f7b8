/**
 * How long the record of a child is kept, what the person it is about is given of it, and
 * how it ends: never without somebody's decision, and never without a trace.
 */
@ApplicationModule(displayName = "Keeping and erasing records")
package org.childjourney.retention;

import org.springframework.modulith.ApplicationModule;
