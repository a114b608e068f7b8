/** The steps of private fostering, each with the answers that a person gives to it. */
package org.childjourney.privatefostering.process;
