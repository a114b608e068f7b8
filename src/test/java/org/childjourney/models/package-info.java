/** The rules that every model and every form of the repository keeps. */
package org.childjourney.models;
