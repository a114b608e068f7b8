/** What the night does for the retention schedule. */
package org.childjourney.retention.process;
