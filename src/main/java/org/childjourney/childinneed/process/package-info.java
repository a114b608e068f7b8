/** The steps of a child in need plan, each with the answers that a person gives to it. */
package org.childjourney.childinneed.process;
