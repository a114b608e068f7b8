/** The steps of a complaint. */
package org.childjourney.complaints.process;
