# How every file of Tend is compiled. Warnings are errors in our own targets only.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(TEND_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them")

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# Line tables are what a sanitizer report needs; full debug information doubles the build folder.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
# Optimizing, g++ 12 takes the memory of Asio's coroutines for freed by the wrong hand.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -Wno-mismatched-new-delete")

if(TEND_SANITIZE)
  add_compile_options(-fsanitize=${TEND_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${TEND_SANITIZE})
endif()
if(TEND_SANITIZE STREQUAL "thread")
  add_compile_options(-Wno-tsan)  # Asio's fences; they guard what the sanitizer sees by other means.
  # At -O0 g++ 12 sees the end of functions that assertions never reach.
  add_compile_options(-O1 -Wno-mismatched-new-delete)
endif()

add_library(tend_warnings INTERFACE)
target_compile_options(tend_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND TEND_SANITIZE)
  # g++ 12 reports false positives of these two in the standard library's own code once it is instrumented.
  target_compile_options(tend_warnings INTERFACE -Wno-maybe-uninitialized -Wno-stringop-overflow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Once it inlines, g++ 12 takes the allocator of Asio's coroutine frames for two that do not match.
  target_compile_options(tend_warnings INTERFACE -Wno-mismatched-new-delete)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # libstdc++ 12 sorts with a buffer that its own C++23 calls deprecated.
  target_compile_options(tend_warnings INTERFACE -Wno-deprecated-declarations)
endif()
