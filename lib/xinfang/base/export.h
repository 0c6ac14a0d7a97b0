#pragma once

// Marks what libxinfang.so exports; everything else is hidden (-fvisibility=hidden).
#define XINFANG_API __attribute__((visibility("default")))
