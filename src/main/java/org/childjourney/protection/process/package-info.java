/**
 * The steps of child protection, each with the answers that a person gives to it.
 */
package org.childjourney.protection.process;
