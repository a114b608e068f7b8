package org.childjourney.documents;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who sends the documents.
 *
 * @param authority the name of the council
 * @param service the service within it
 * @param address the lines of its address
 * @param phone where anybody can ring
 */
@ConfigurationProperties("childjourney.documents")
record DocumentsProperties(String authority, String service, List<String> address, String phone) {
}
