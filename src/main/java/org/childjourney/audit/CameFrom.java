package org.childjourney.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request came from that is being answered. */
final class CameFrom {

    private CameFrom() {
    }

    /** The network address, null where no request is answered. */
    static String address() {
        return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                ? request.getRequest().getRemoteAddr() : null;
    }

}
