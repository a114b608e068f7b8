/** The steps of pre-proceedings, each with the answers that a person gives to it. */
package org.childjourney.preproceedings.process;
