/**
 * The child's record as a person at a task may see it, put together from what each module
 * knows and no more than the task needs.
 */
@ApplicationModule(displayName = "The child's record at a task")
package org.childjourney.record;

import org.springframework.modulith.ApplicationModule;
