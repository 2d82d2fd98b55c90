package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;

/** How many got a role. */
@Doc("How many got a role")
record AssignedRole(@Doc("Those who did not have it already") int assigned) {}
