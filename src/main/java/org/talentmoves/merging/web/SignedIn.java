package org.talentmoves.merging.web;

import org.talentmoves.editorial.Signature;

/** Who is signed in at the desk; refuses where nobody is, or where the role does not allow to propose. */
public interface SignedIn {

    Signature signature();
}
