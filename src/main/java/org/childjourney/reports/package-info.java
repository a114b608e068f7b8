/**
 * Questions that managers ask of the record, each answered for a period in figures that
 * say what they mean: as a page, for a machine, and as a table.
 */
@ApplicationModule(displayName = "Reports")
package org.childjourney.reports;

import org.springframework.modulith.ApplicationModule;
