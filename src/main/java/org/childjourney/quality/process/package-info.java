/** The steps of supervision, audits, challenges and feedback. */
package org.childjourney.quality.process;
