include(CMakeFindDependencyMacro)
find_dependency(date)
find_dependency(tl-expected)
include(${CMAKE_CURRENT_LIST_DIR}/xinfang-targets.cmake)
