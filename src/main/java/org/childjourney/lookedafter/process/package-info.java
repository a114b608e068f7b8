/** The steps of the journey of a looked-after child, and of the processes beside it. */
package org.childjourney.lookedafter.process;
