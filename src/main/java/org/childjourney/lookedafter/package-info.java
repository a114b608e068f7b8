/**
 * Children whom the county looks after: where they live, on which legal footing, who
 * visits and reviews, and how their time in care ends.
 */
@ApplicationModule(displayName = "Looked-after children")
package org.childjourney.lookedafter;

import org.springframework.modulith.ApplicationModule;
