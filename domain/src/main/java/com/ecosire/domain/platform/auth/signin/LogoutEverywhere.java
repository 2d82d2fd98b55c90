package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;

/** Which sessions end. */
@Doc("Which sessions end")
record LogoutEverywhere(
    @Doc("Whether the session of the call goes on") @Default("false") boolean keepCurrent) {}
