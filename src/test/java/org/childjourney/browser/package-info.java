/** What people do and see in a real browser. */
package org.childjourney.browser;
