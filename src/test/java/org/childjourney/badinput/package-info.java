/** What becomes of input that no form and no system sends in earnest. */
package org.childjourney.badinput;
