/**
 * Pre-proceedings and the light court track: from a request for the legal gateway to a
 * plan outside the court, or to an order.
 */
@ApplicationModule(displayName = "Pre-proceedings")
package org.childjourney.preproceedings;

import org.springframework.modulith.ApplicationModule;
