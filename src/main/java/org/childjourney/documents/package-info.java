/**
 * Letters and plans that people are given: drawn up from the record, looked at, approved,
 * printed, handed over, and kept for ever as they were given.
 */
@ApplicationModule(displayName = "Documents")
package org.childjourney.documents;

import org.springframework.modulith.ApplicationModule;
