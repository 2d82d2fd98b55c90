package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;

/** Who begins an enrolment. Never printed. */
@Doc("Who begins an enrolment")
record EnrolTotp(@Doc("The password, where there is one") @Is(Scalar.SECRET) String password) {
  @Override
  public String toString() {
    return "the beginning of an enrolment";
  }
}
