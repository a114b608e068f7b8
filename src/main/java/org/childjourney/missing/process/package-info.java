/**
 * The steps for a child who is missing or at risk of exploitation, with the answers that
 * a person gives.
 */
package org.childjourney.missing.process;
