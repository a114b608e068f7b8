/**
 * The steps of the way to adulthood as the models name them: a form read, a method
 * called.
 */
package org.childjourney.transition.process;
