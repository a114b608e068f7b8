/**
 * How long records are kept, what people are given of their own, and how a record ends.
 */
package org.childjourney.retention;
