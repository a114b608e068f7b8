/** What a county does against the day on which a database is lost. */
package org.childjourney.backup;
