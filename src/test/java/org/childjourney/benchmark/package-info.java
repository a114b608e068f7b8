/**
 * What the product holds under load, measured on request and never a part of the tests.
 */
package org.childjourney.benchmark;
