/**
 * The record of a child's case: who the child and the family are, what has happened, who
 * works with them and why.
 */
@ApplicationModule(displayName = "Case file")
package org.childjourney.casefile;

import org.springframework.modulith.ApplicationModule;
