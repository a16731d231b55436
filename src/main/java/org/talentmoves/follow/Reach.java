package org.talentmoves.follow;

import java.net.InetAddress;

/** Where messages may go. */
interface Reach {

    /** Whether an address is one of the public network, and not of this machine or of a network behind it. */
    boolean isPublic(InetAddress address);
}
