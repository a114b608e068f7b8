package org.childjourney.childinneed;

/**
 * What a service manager decided on an ending before the shortest time.
 *
 * @param signed whether it ends
 * @param because why
 */
public record EndingSignature(boolean signed, String because) {
}
