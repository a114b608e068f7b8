/** What a county installs: the image, the compose file, the proxy and the service. */
package org.childjourney.installation;
