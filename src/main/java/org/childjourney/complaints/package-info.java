/**
 * Complaints under the Children Act 1989: three stages, each with its time, and what each
 * found.
 */
@ApplicationModule(displayName = "Complaints")
package org.childjourney.complaints;

import org.springframework.modulith.ApplicationModule;
